"""Who came to which session, over the whole cycle."""
