"""Make a CV from what is in the portfolio, in two languages."""
