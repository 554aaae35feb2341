"""List the work you have done, and the tasks it was made of."""
