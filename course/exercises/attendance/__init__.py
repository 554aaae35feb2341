"""Who was there; the signed sheet stays on paper."""
