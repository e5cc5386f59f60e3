"""How it is said: the atlas over HTTP."""
