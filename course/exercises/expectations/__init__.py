"""Say what you hope for, and what worries you."""
