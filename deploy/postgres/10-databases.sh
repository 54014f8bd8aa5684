#!/usr/bin/env bash
# Runs once, while the database server is new: a user and a database each for Juntos and Synapse.
# Sorted by code point ("C"), as Synapse demands it and as SQLite does it.
set -euo pipefail

create() {  # NAME PASSWORD
  psql --set ON_ERROR_STOP=1 --set "name=$1" --set "password=$2" \
    --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name" TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C';
SQL
}

create juntos "$POSTGRES_JUNTOS_PASSWORD"
create synapse "$POSTGRES_SYNAPSE_PASSWORD"
