"""The frame of the window: the sidebar and what stands beside it, where one is taken, and what its keys and menus do."""
