using Microsoft.Data.Sqlite;

namespace DryRun.App.Curriculum.Search;

/// <summary>
/// The terms of all texts in SQLite's full-text index (FTS5), in memory. How it works: a row is a text, its columns the
/// terms of title, heading, what stands beside the body, and body, separated by spaces; the index keeps no text. Terms are stemmed by us, so that
/// index, correction and marked words agree, and a query is made of quoted terms only: nothing a person types reaches the
/// query language. One connection serves one query at a time; a query takes well under a millisecond.
/// </summary>
internal sealed class TermTable : IDisposable
{
    private const string Create =
        """
        CREATE VIRTUAL TABLE terms USING fts5(title, heading, beside, body, content='',
            tokenize="unicode61 remove_diacritics 0 tokenchars '_=<>!:+-*/@^().,`' ")
        """;

    private const string Find =
        "SELECT rowid, bm25(terms, 6.0, 4.0, 2.0, 1.0) FROM terms WHERE terms MATCH $query ORDER BY rank LIMIT $most";

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly Lock _one = new();

    public TermTable(IEnumerable<TextTerms> texts)
    {
        _connection.Open();
        Execute(Create);
        using var transaction = _connection.BeginTransaction();
        Insert(texts, transaction);
        transaction.Commit();
        Execute("INSERT INTO terms(terms) VALUES ('optimize')");
    }

    /// <summary>The texts that have any of the terms, best first by BM25, each with its score, which is positive.</summary>
    public IReadOnlyList<(int Text, double Score)> AnyOf(IEnumerable<string> terms, int most)
    {
        var query = string.Join(" OR ", terms.Select(term => $"\"{term}\""));
        if (query.Length == 0)
        {
            return [];
        }

        lock (_one)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = Find;
            command.Parameters.AddWithValue("$query", query);
            command.Parameters.AddWithValue("$most", most);
            return Read(command);
        }
    }

    public void Dispose() => _connection.Dispose();

    private static List<(int Text, double Score)> Read(SqliteCommand command)
    {
        var found = new List<(int, double)>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            found.Add((reader.GetInt32(0), -reader.GetDouble(1)));
        }

        return found;
    }

    private void Insert(IEnumerable<TextTerms> texts, SqliteTransaction transaction)
    {
        using var command = _connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO terms(rowid, title, heading, beside, body) VALUES ($row, $title, $heading, $beside, $body)";
        string[] names = ["$row", "$title", "$heading", "$beside", "$body"];
        var parameters = names.Select(name => command.Parameters.AddWithValue(name, DBNull.Value)).ToArray();
        foreach (var (text, row) in texts.Select((text, row) => (text, row)))
        {
            parameters[0].Value = row;
            parameters[1].Value = string.Join(' ', text.Title);
            parameters[2].Value = string.Join(' ', text.Heading);
            parameters[3].Value = string.Join(' ', text.Beside);
            parameters[4].Value = string.Join(' ', text.Body);
            command.ExecuteNonQuery();
        }
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
