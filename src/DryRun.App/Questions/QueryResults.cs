using System.Text.Json;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>Compares the rows that a learner's query gave with the right ones.</summary>
internal static class QueryResults
{
    /// <summary>What is wrong, in a sentence; null when the rows of every database are right.</summary>
    public static string? FirstDifference(AnswerRule.Query rule, IReadOnlyList<string> replies)
    {
        for (var number = 0; number < rule.Rows.Count; number++)
        {
            using var reply = JsonDocument.Parse(number < replies.Count ? replies[number] : """{"error": "no answer"}""");
            if (reply.RootElement.TryGetProperty("error", out var error))
            {
                return $"SQLite says: {error.GetString()}.";
            }

            var rows = Rows(reply.RootElement.GetProperty("rows"), rule.Ordered);
            using var expected = JsonDocument.Parse(rule.Rows[number]);
            if (!rows.SequenceEqual(Rows(expected.RootElement, rule.Ordered), StringComparer.Ordinal))
            {
                return number == 0
                    ? FormattableString.Invariant($"On the data that is shown it returns {rows.Count} rows, and they are not the right ones.")
                    : FormattableString.Invariant($"It is right for the data that is shown, but not for another database (number {number} of 3).");
            }
        }

        return null;
    }

    private static List<string> Rows(JsonElement rows, bool ordered)
    {
        var texts = rows.EnumerateArray().Select(row => string.Join('\u0001', row.EnumerateArray().Select(Value)));
        return [.. ordered ? texts : texts.Order(StringComparer.Ordinal)];
    }

    // 2 and 2.0 are the same number.
    private static string Value(JsonElement value) => value.ValueKind == JsonValueKind.Number
        ? FormattableString.Invariant($"n{value.GetDouble():R}")
        : $"{value.ValueKind}:{(value.ValueKind == JsonValueKind.String ? value.GetString() : "")}";
}
