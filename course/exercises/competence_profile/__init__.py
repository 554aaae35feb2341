"""See your cards together, family by family, without a mark."""
