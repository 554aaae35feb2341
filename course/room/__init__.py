"""Where a session happens: doors, kernels, limits. Only this package imports Jupyter's servers."""
