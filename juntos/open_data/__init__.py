"""Open data: written as CSV and Parquet by `juntos export open-data`, and each night by itself."""
