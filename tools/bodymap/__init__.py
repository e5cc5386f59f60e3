"""The body-map generator: one frozen figure, one set of zone rules, every view of the atlas. See docs/body-map.md."""
