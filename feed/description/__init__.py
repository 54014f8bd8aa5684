"""The description of all public addresses for other programs (OpenAPI 3.1), at `/openapi.json`."""
