"""Documents made in a process of their own."""
