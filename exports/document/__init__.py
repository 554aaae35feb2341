"""Documents before they are pages: one model for every writer."""
