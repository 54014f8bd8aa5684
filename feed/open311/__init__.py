"""Open311 GeoReport v2: the town's reports for other programs, as the standard says it."""
