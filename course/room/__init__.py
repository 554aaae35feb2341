"""Where a session happens: two doors, their kernels, their limits. Only this package imports Jupyter's servers."""
