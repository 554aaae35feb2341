"""Look back at the cycle: alone with a tutor, then with the group."""
