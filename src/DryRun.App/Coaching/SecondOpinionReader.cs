using System.Text;
using System.Text.Json;
using DryRun.Core.Coaching;
using DryRun.Core.Questions;

namespace DryRun.App.Coaching;

/// <summary>
/// Reads a model's reply. Fences, thoughts and chatter around the JSON are passed over; what does not have the form is no opinion; what is
/// not in the answer is no quote; what is not in the question is no point.
/// </summary>
internal static class SecondOpinionReader
{
    private const int MaxObjects = 200, MaxQuotes = 5, MaxBetter = 2_000, MaxFollowUp = 300;

    /// <summary>The opinion, or null when the reply holds none.</summary>
    public static SecondOpinion? Read(ModelReply.Said reply, Question question, string answer)
    {
        foreach (var reading in Objects(reply.Text))
        {
            using (reading)
            {
                if (Opinion(reading.RootElement, question, answer) is { } opinion)
                {
                    return opinion with { Model = reply.Model, Took = reply.Took };
                }
            }
        }

        return null;
    }

    // Every place where an object may begin, the last first: models think aloud before they answer.
    private static IEnumerable<JsonDocument> Objects(string text)
    {
        var tried = 0;
        for (var start = text.LastIndexOf('{'); start >= 0 && tried++ < MaxObjects; start = start == 0 ? -1 : text.LastIndexOf('{', start - 1))
        {
            if (TryParse(text[start..]) is { } document)
            {
                yield return document;
            }
        }
    }

    private static JsonDocument? TryParse(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), isFinalBlock: true, default);
        try
        {
            // Stops after the first value; what follows it is chatter.
            return JsonDocument.TryParseValue(ref reader, out var document) ? document : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SecondOpinion? Opinion(JsonElement root, Question question, string answer)
    {
        if (Claims(root, "points", question.Points.Select(point => point.Id)) is not { Count: > 0 } points
            || points.Any(claim => claim.State is null)
            || Claims(root, "misconceptions", question.Misconceptions.Select(wrong => wrong.Id)) is not { } mistakes)
        {
            return null;
        }

        var opinions = points.Select(claim => new PointOpinion(claim.Id, claim.State!.Value, Quotes(claim, answer))).ToList();
        var found = mistakes.Select(claim => new MisconceptionResult(claim.Id, Quotes(claim, answer))).ToList();
        return new SecondOpinion
        {
            Model = "",
            Took = TimeSpan.Zero,
            Points = [.. opinions.Where(IsProven)],
            Misconceptions = [.. found.Where(wrong => wrong.Quotes.Count > 0)],
            Unproven = opinions.Count(opinion => !IsProven(opinion)) + found.Count(wrong => wrong.Quotes.Count == 0),
            Better = Better(root, answer),
            FollowUp = Text(root, "followUp", MaxFollowUp),
        };
    }

    private static bool IsProven(PointOpinion opinion) => opinion.State == PointState.Missing || opinion.Quotes.Count > 0;

    private static List<Quote> Quotes(Claim claim, string answer) => claim.State == PointState.Missing
        ? []
        : [.. claim.Quotes.Select(words => QuoteFinder.Find(answer, words)).OfType<Quote>().Distinct().Take(MaxQuotes).OrderBy(quote => quote.Start)];

    // Null when the member has another form; entries of unknown ids are passed over, of two with the same id the first counts.
    private static List<Claim>? Claims(JsonElement root, string name, IEnumerable<string> ids)
    {
        if (!root.TryGetProperty(name, out var list))
        {
            return name == "points" ? null : [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var claims = list.EnumerateArray().Select(ToClaim).ToList();
        return claims.Contains(null) ? null : [.. ids.Select(id => claims.FirstOrDefault(claim => claim!.Id == id)).OfType<Claim>()];
    }

    private static Claim? ToClaim(JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object || Text(entry, "id", MaxFollowUp) is not { } id)
        {
            return null;
        }

        if (!entry.TryGetProperty("quotes", out var quotes) || quotes.ValueKind == JsonValueKind.Null)
        {
            return new Claim(id, State(entry), []);
        }

        return quotes.ValueKind == JsonValueKind.Array && quotes.EnumerateArray().All(quote => quote.ValueKind == JsonValueKind.String)
            ? new Claim(id, State(entry), [.. quotes.EnumerateArray().Select(quote => quote.GetString()!)])
            : null;
    }

    private static PointState? State(JsonElement entry) => Text(entry, "state", MaxFollowUp)?.ToLowerInvariant() switch
    {
        "covered" => PointState.Covered,
        "partial" => PointState.Partial,
        "missing" => PointState.Missing,
        "contradicted" => PointState.Contradicted,
        _ => null,
    };

    private static string? Better(JsonElement root, string answer) =>
        Text(root, "better", MaxBetter) is { } better && better != string.Join(' ', answer.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) ? better : null;

    // In one line, without control characters; null when empty, of another type or too long to be meant.
    private static string? Text(JsonElement parent, string name, int longest)
    {
        if (!parent.TryGetProperty(name, out var member) || member.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        var words = member.GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var text = new string([.. string.Join(' ', words).Where(each => !char.IsControl(each))]);
        return text.Length is > 0 and var length && length <= longest ? text : null;
    }

    private sealed record Claim(string Id, PointState? State, IReadOnlyList<string> Quotes);
}
