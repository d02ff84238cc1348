"""What is compared with other libraries: the work, the targets, and the rows that come of it."""
