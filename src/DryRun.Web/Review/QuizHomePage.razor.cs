using System.Globalization;
using DryRun.App;
using DryRun.App.Judging;
using DryRun.App.Review;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using DryRun.Core.Review;
using DryRun.Judge.Judging;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Review;

/// <summary>Begins quizzes, and lists those that were begun.</summary>
public sealed partial class QuizHomePage
{
    private const int WeekLength = 15;
    private const int Listed = 12;
    private const int Seeds = 1_000_000_000;

    private IReadOnlyList<QuizState> _done = [];
    private QuizState? _open;
    private string? _notice;

    /// <summary>The area that is chosen at first.</summary>
    [SupplyParameterFromQuery] public string? Area { get; set; }

    [Inject] private Catalogue Catalogue { get; set; } = null!;

    [Inject] private Quizzes Quizzes { get; set; } = null!;

    [Inject] private Ratings Ratings { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    [CascadingParameter] private HttpContext Context { get; set; } = null!;

    private CancellationToken Aborted => Context.RequestAborted;

    /// <summary>Another set at every start; the set keeps it.</summary>
    private int Seed => (int)(Clock.GetUtcNow().ToUnixTimeMilliseconds() % Seeds);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var quizzes = await Quizzes.ListAsync(DryRunOptions.LocalLearner, Listed, Aborted);
        _open = quizzes.FirstOrDefault(quiz => quiz.FinishedAt is null);
        _done = [.. quizzes.Where(quiz => quiz.FinishedAt is not null)];
    }

    private async Task StartOwnAsync()
    {
        var form = await Context.Request.ReadFormAsync(Aborted);
        var area = Catalogue.Areas.FirstOrDefault(candidate => candidate.Id == form["area"]);
        var topics = area is null ? [] : Catalogue.Topics.Where(topic => topic.AreaId == area.Id).Select(topic => topic.Id).ToList();
        var level = Levels.Of(form["level"].ToString()) ?? await Ratings.LevelAsync(DryRunOptions.LocalLearner, topics, Aborted);
        var settings = new QuizSettings(QuizKind.Practice, form["tells"] != "end", form["sure"] == "true", Time(form["time"]));
        var title = $"{area?.Name ?? "All areas"}, {QuizWords.Of(level).ToLowerInvariant()}";
        await StartAsync(new QuizRequest(title, new SetRequest(Count(form["count"]), Seed) { Topics = topics, Level = level }, settings));
    }

    private async Task StartWeekAsync()
    {
        var form = await Context.Request.ReadFormAsync(Aborted);
        if (Catalogue.Roadmap.Weeks.FirstOrDefault(week => week.Number.ToString(CultureInfo.InvariantCulture) == form["week"]) is { } week)
        {
            var topics = week.Days.SelectMany(day => day.Topics).Distinct().ToList();
            var settings = new QuizSettings(QuizKind.Week, TellsAtOnce: true, AsksConfidence: true, PerQuestion: null);
            await StartAsync(new QuizRequest($"Week {week.Number} quiz", new SetRequest(WeekLength, Seed) { Topics = topics }, settings));
        }
    }

    private async Task StartPlacementAsync() =>
        Navigation.NavigateTo($"/quiz/{await Quizzes.StartPlacementAsync(DryRunOptions.LocalLearner, "Placement quiz", Aborted)}");

    private async Task StartAsync(QuizRequest request)
    {
        try
        {
            if (await Quizzes.StartAsync(DryRunOptions.LocalLearner, request, Aborted) is { } id)
            {
                Navigation.NavigateTo($"/quiz/{id}");
                return;
            }

            _notice = "No question fits that choice yet. Take another area or level.";
        }
        catch (JudgeBusyException)
        {
            _notice = "Too many programs wait to be run. Start again in a few seconds.";
        }
        catch (Exception exception) when (exception is SandboxNotPermittedException or PreparationException)
        {
            _notice = exception.Message;
        }
    }

    private static int Count(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, 50) : 10;

    private static TimeSpan? Time(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 10 and <= 1800
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
