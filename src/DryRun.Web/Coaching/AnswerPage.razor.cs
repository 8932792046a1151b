using System.Globalization;
using DryRun.App;
using DryRun.App.Coaching;
using DryRun.App.Curriculum;
using DryRun.Core.Curriculum;
using DryRun.Core.Practice;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Coaching;

/// <summary>What the coach says of one answer. It has an address of its own, so it can be loaded again and compared with later ones.</summary>
public sealed partial class AnswerPage
{
    private const string Learner = DryRunOptions.LocalLearner;

    private Feedback? _feedback;
    private Feedback? _before;
    private DayItem? _next;

    /// <summary>The question.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    /// <summary>The answer.</summary>
    [Parameter]
    public string AnswerId { get; set; } = "";

    /// <summary>True right after the learner judged the unsure points.</summary>
    [SupplyParameterFromQuery]
    public bool Saved { get; set; }

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [Inject]
    private Catalogue Catalogue { get; set; } = null!;

    [Inject]
    private Answers Answers { get; set; } = null!;

    [Inject]
    private Progress Progress { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string When => _feedback!.Answer.CreatedAt.ToLocalTime().ToString("d MMMM, HH:mm", CultureInfo.InvariantCulture)
        + (_feedback.Answer.Duration is { } taken ? $" in {FeedbackWords.Time(taken)}" : "");

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var history = await Answers.HistoryAsync(Learner, Id, Context.RequestAborted);
        var place = history.ToList().FindIndex(answer => answer.Id == AnswerId);
        if (place < 0 || Catalogue.Question(Id) is not { } question)
        {
            Navigation.NotFound();
            return;
        }

        _feedback = new Feedback(question, history[place]);
        _before = place + 1 < history.Count ? new Feedback(question, history[place + 1]) : null;
        var progress = await Progress.ForAsync(Learner, Context.RequestAborted);
        _next = progress.Next?.Item is { } item && item.Id != Id ? item : null;
    }

    private async Task TickAsync()
    {
        if (_feedback is not { } feedback)
        {
            return;
        }

        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        var said = feedback.Unsure
            .Select(point => (point.Point.Id, Value: form[$"point-{point.Point.Id}"].ToString()))
            .Where(pair => pair.Value is "said" or "not")
            .ToDictionary(pair => pair.Id, pair => pair.Value == "said");
        await Answers.TickAsync(Learner, AnswerId, said, Context.RequestAborted);
        Navigation.NavigateTo($"/questions/{Id}/answers/{AnswerId}?saved=true#unsure");
    }
}
