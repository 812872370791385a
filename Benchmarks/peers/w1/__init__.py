"""Workload W1 of fundsim, written once more in NumPy: arrays over trials."""
