"""What can be asked: the index of one dataset and the questions it answers. Pure: no I/O, no clock, no environment."""
