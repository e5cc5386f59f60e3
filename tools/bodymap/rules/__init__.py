"""The zone rules: one classification of the surface from which every view follows."""
