using DryRun.Core.Judging;

namespace DryRun.Judge.Judging;

/// <summary>What the child claims: a letter (see <c>runner.py</c>) and the rest of the line.</summary>
internal readonly record struct Record(char Letter, string Text)
{
    public static Record Of(Line line) => line.Text.Length == 0 ? new Record('\0', "") : new Record(line.Text[0], line.Text[1..]);

    /// <summary>The exception in a record; null when it is malformed.</summary>
    public ProgramError? Error()
    {
        if (Letter == default || PyJson.Parse(Text) is not PyValue.Map map)
            return null;
        var fields = map.Entries.DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        return new ProgramError(TextOf("type") ?? "Exception", TextOf("message") ?? "")
        {
            Line = NumberOf("line"),
            Column = NumberOf("column"),
            SourceLine = TextOf("source"),
            Traceback = TextOf("traceback"),
        };

        string? TextOf(string name) => fields.GetValueOrDefault(name) is PyValue.Text text ? text.Value : null;

        int? NumberOf(string name) =>
            fields.GetValueOrDefault(name) is PyValue.Integer number && number.Value > 0 && number.Value < int.MaxValue ? (int)number.Value : null;
    }

    /// <summary>The text in a record; null when it is malformed.</summary>
    public string? String() => PyJson.Parse(Text) is PyValue.Text text ? text.Value : null;
}
