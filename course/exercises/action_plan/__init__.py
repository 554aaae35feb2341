"""Choose a goal and up to three small actions."""
