"""Small widgets that every screen shares: avatars, category marks, toasts, banners, empty states, search."""
