using DryRun.Core.Curriculum;
using DryRun.Core.Practice;
using DryRun.Web.Shared;

namespace DryRun.Web.Curriculum;

/// <summary>The four weeks, and what to do next.</summary>
public sealed record RoadmapResponse(IReadOnlyList<WeekResponse> Weeks, NextResponse? Next)
{
    internal static RoadmapResponse Of(Catalogue catalogue, LearnerProgress progress) => new(
        [.. catalogue.Roadmap.Weeks.Select(week => WeekResponse.Of(catalogue, week, progress))],
        progress.Next is { } next ? NextResponse.Of(next) : null);
}

/// <summary>A week.</summary>
public sealed record WeekResponse(
    int Number, string Title, string Focus, BeReadyResponse BeReady, IReadOnlyList<DayResponse> Days)
{
    internal static WeekResponse Of(Catalogue catalogue, Week week, LearnerProgress progress) => new(
        week.Number,
        week.Title,
        week.Focus,
        new BeReadyResponse(week.BeReady.Question, week.BeReady.Why, week.BeReady.Approach),
        [.. week.Days.Select(day => DayResponse.Of(catalogue, day, progress))]);
}

/// <summary>The question to be ready for.</summary>
public sealed record BeReadyResponse(string Question, string Why, IReadOnlyList<string> Approach);

/// <summary>The first unfinished item in roadmap order.</summary>
public sealed record NextResponse(int Week, int Day, string Kind, string Id, string Title, int Minutes)
{
    internal static NextResponse Of(NextStep next) => new(
        next.Day.Week, next.Day.Number, ItemResponse.KindOf(next.Item), next.Item.Id, next.Item.Title, next.Item.Minutes);
}

/// <summary>A day.</summary>
public sealed record DayResponse(int Week, int Day, string Title, string Goal, int Minutes)
{
    /// <summary>Why it matters, as HTML.</summary>
    public required string Summary { get; init; }

    /// <summary>Its topics in teaching order.</summary>
    public required IReadOnlyList<TopicResponse> Topics { get; init; }

    /// <summary>Lessons, then questions, then problems; on a week's last day also its quiz.</summary>
    public required IReadOnlyList<ItemResponse> Items { get; init; }

    /// <summary>Ids of its tips.</summary>
    public required IReadOnlyList<string> Tips { get; init; }

    /// <summary>Items that are done.</summary>
    public required int Done { get; init; }

    /// <summary>Items in all.</summary>
    public required int Total { get; init; }

    internal static DayResponse Of(Catalogue catalogue, Day day, LearnerProgress progress) =>
        new(day.Week, day.Number, day.Title, day.Goal, day.Minutes)
        {
            Summary = day.Summary,
            Topics = [.. day.Topics.Select(catalogue.Topic).OfType<Topic>()
                .Select(topic => new TopicResponse(topic.Id, topic.Title, topic.AreaId))],
            Items = [.. Progression.Items(catalogue, day).Select(item => ItemResponse.Of(item, progress))],
            Tips = day.Tips,
            Done = progress.Day(day.Week, day.Number)?.Done ?? 0,
            Total = progress.Day(day.Week, day.Number)?.Total ?? 0,
        };
}

/// <summary>A topic.</summary>
public sealed record TopicResponse(string Id, string Title, string Area);

/// <summary>An item of a day: <c>kind</c> is <c>lesson</c>, <c>question</c>, <c>problem</c> or <c>week_quiz</c>.</summary>
public sealed record ItemResponse(string Kind, string Id, string Title, int Minutes, bool Done)
{
    internal static ItemResponse Of(DayItem item, LearnerProgress progress) => new(
        KindOf(item),
        item.Id,
        item.Title,
        item.Minutes,
        Steps.Of(progress, item) == Step.Done);

    internal static string KindOf(DayItem item) => ApiWords.Of(item.Kind);
}
