using System.Globalization;
using DryRun.App;
using DryRun.App.Review;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using DryRun.Core.Review;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Review;

/// <summary>Begins quizzes, and lists those that were begun.</summary>
public sealed partial class QuizHomePage
{
    private const int Listed = 12;

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
        var (each, inAll) = QuizTimes.Read(form["time"]);
        var settings = new QuizSettings(QuizKind.Practice, form["tells"] != "end", form["sure"] == "true", each) { InAll = inAll };
        var title = $"{area?.Name ?? "All areas"}, {QuizWords.Of(level).ToLowerInvariant()}";
        var set = new SetRequest(Count(form["count"]), FreshSeed.Of(Clock)) { Topics = topics, Level = level };
        _notice = await QuizStart.TryAsync(Quizzes, Navigation, new QuizRequest(title, set, settings), Aborted);
    }

    private async Task StartPlacementAsync() =>
        Navigation.NavigateTo($"/quiz/{await Quizzes.StartPlacementAsync(DryRunOptions.LocalLearner, "Placement quiz", Aborted)}");

    private static int Count(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, 50) : 10;
}
