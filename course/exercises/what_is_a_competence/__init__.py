"""Sort statements; find the competence in a task."""
