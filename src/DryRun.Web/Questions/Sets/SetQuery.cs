using System.Collections.Frozen;
using System.Globalization;
using DryRun.App.Questions;
using DryRun.Core.Questions;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace DryRun.Web.Questions.Sets;

/// <summary>A set as it is written in an address or a form. The text of a job is never part of it; what it came to is.</summary>
public sealed record SetQuery
{
    /// <summary>The largest set of a page.</summary>
    public const int Most = 50;

    private const string NoIds = "-";

    private static readonly string[] Names = ["count", "seed", "area", "day", "topic", "level", "kind", "role", "w", "words", "solve"];

    /// <summary>How many; 0 when it is no number.</summary>
    public int Count { get; init; } = SetWishes.UsualCount;

    /// <summary>The seed; negative when it is no number.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>An area.</summary>
    public string? Area { get; init; }

    /// <summary>A day, <c>2-3</c>.</summary>
    public string? Day { get; init; }

    /// <summary>Topic ids.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>A level.</summary>
    public string? Level { get; init; }

    /// <summary>Kinds.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>A role.</summary>
    public string? Role { get; init; }

    /// <summary>How much each topic is asked, by topic id.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; init; } = FrozenDictionary<string, double>.Empty;

    /// <summary>Ids of its questions in words; null leaves the choice to DryRun.</summary>
    public IReadOnlyList<string>? InWords { get; init; }

    /// <summary>Slugs of its problems; null leaves the choice to DryRun.</summary>
    public IReadOnlyList<string>? Problems { get; init; }

    /// <summary>Reads the fields of an address or form.</summary>
    public static SetQuery Read(Func<string, StringValues> field) => new()
    {
        Count = Number(field("count"), SetWishes.UsualCount, 0),
        Seed = Number(field("seed"), 1, -1),
        Area = Last(field("area")),
        Day = Last(field("day")),
        Topics = Several(field("topic")),
        Level = Last(field("level")),
        Kinds = Several(field("kind")),
        Role = Last(field("role")),
        Weights = SetWeights.Read(Last(field("w"))),
        InWords = Ids(field("words")),
        Problems = Ids(field("solve")),
    };

    /// <summary>True when an address asks for a set, not only for the form.</summary>
    public static bool IsSet(IEnumerable<string> fields) => fields.Intersect(Names, StringComparer.Ordinal).Any();

    /// <summary>The same with what a text and a role came to in place of both.</summary>
    public SetQuery Keep(SetRequest request) =>
        this with { Weights = request.Weights, Role = null, Level = request.Level?.Name() ?? Level };

    /// <summary>The wishes.</summary>
    public SetWishes ToWishes(JobText? job = null) => new()
    {
        Count = Count, Most = Most, Seed = Seed, Area = Area, Day = Day, Topics = Topics, Level = Level, Kinds = Kinds, Role = Role,
        Weights = Weights, InWords = InWords, Problems = Problems, Job = job,
    };

    /// <summary>The fields that say something, as they are named.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields()
    {
        (string Name, IEnumerable<string?> Values)[] fields =
        [
            ("count", [Count.ToString(CultureInfo.InvariantCulture)]),
            ("seed", [Seed.ToString(CultureInfo.InvariantCulture)]),
            ("area", [Area]), ("day", [Day]), ("topic", Topics), ("level", [Level]), ("kind", Kinds), ("role", [Role]),
            ("w", [SetWeights.Write(Weights)]), ("words", [Written(InWords)]), ("solve", [Written(Problems)]),
        ];
        return fields.SelectMany(field => field.Values.Where(value => !string.IsNullOrEmpty(value)).Select(value => KeyValuePair.Create(field.Name, value!)));
    }

    /// <summary>The address of the set below a path.</summary>
    public string At(string path) => path + new QueryBuilder(Fields()).ToQueryString();

    /// <summary>The set as an address has it after the question mark.</summary>
    public string Written() => new QueryBuilder(Fields()).ToString()[1..];

    /// <summary>The same with what a set came to have beside its generated questions.</summary>
    public SetQuery With(MadeSet set) =>
        this with { InWords = [.. set.InWords.Select(question => question.Id)], Problems = [.. set.Problems.Select(problem => problem.Slug)] };

    // Ids hold no dots, so they stand between dots; a hyphen alone says that there are none.
    private static string? Written(IReadOnlyList<string>? ids) => ids is { Count: 0 } ? NoIds : ids is null ? null : string.Join('.', ids);

    private static IReadOnlyList<string>? Ids(StringValues values) => Last(values) switch
    {
        null => null,
        NoIds => [],
        var text => [.. text.Split('.', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(Most)],
    };

    private static string? Last(StringValues values) => values is [.., { Length: > 0 } last] ? last : null;

    private static IReadOnlyList<string> Several(StringValues values) =>
        [.. values.OfType<string>().Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).Take(400)];

    private static int Number(StringValues values, int usual, int wrong) => Last(values) is not { } text
        ? usual
        : int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : wrong;
}
