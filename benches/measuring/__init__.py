"""The series that is measured on, the clock, the machine, and what criterion has measured."""
