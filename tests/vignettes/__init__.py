"""Clinical cases as data: what people say, what they mean, and which muscles sources name for an area."""
