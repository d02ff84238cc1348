"""What is measured on, the clock, the machine, and what criterion has measured."""
