"""Taking files out of zips safely."""
