-- The identity server keeps its tables in a database of its own.
create database keycloak;
