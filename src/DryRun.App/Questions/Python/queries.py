"""Tries a learner's query on the databases of a question. The right rows are not in here: the host compares.

Standard input is JSON: scripts and the query. A line goes out for each database: the rows, or what SQLite had against it.
"""
import json
import sqlite3
import sys

import databases


def attempt(script, query):
    try:
        return {"rows": databases.rows(script, query)}
    except (sqlite3.Error, sqlite3.Warning) as error:
        return {"error": str(error)}


def main():
    request = json.load(sys.stdin)
    for script in request["scripts"]:
        print(json.dumps(attempt(script, request["query"]), default=repr))


main()
