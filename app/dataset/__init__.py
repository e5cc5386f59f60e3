"""What is known: the records, the dataset that holds them, the files they are written in and the rules they keep."""
