using System.Globalization;
using DryRun.App;
using DryRun.App.Coaching;
using DryRun.Core.Curriculum;
using DryRun.Core.Practice;
using DryRun.Core.Questions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Questions;

/// <summary>
/// The question page. Exam mode is in its address. The form posts here: it asks for a hint, changes the mode, or sends the answer, which
/// then has a page of its own. Whatever comes back holds what was written.
/// </summary>
public sealed partial class QuestionPage
{
    private const string Learner = DryRunOptions.LocalLearner;

    private Question? _question;
    private AnswerFields _answer = null!;
    private string? _refusal;
    private DateTimeOffset _now;
    private IReadOnlyList<Answer> _earlier = [];

    /// <summary>The question.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    /// <summary><c>1</c> leaves out all help.</summary>
    [SupplyParameterFromQuery]
    public string? Exam { get; set; }

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [CascadingParameter]
    private LearnerPreferences Preferences { get; set; } = LearnerPreferences.Default;

    [Inject]
    private Catalogue Catalogue { get; set; } = null!;

    [Inject]
    private Answers Answers { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    private bool IsExam => Exam == "1";

    private string? AnsweredAgo =>
        _earlier is [var last, ..] ? (_now - last.CreatedAt).TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture) : null;

    private bool ShowsLive => Preferences.LivePoints && !IsExam;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _question = Catalogue.Question(Id);
        if (_question is null)
        {
            Navigation.NotFound();
            return;
        }

        _now = Clock.GetUtcNow();
        _answer = AnswerFields.Fresh(_now);
        _earlier = await Answers.HistoryAsync(Learner, Id, Context.RequestAborted);
    }

    private async Task AnswerAsync()
    {
        if (_question is null)
        {
            return;
        }

        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        _answer = AnswerFields.Read(form, _now);
        switch (form["do"].ToString())
        {
            case "hint":
                _answer = _answer with { OpenHints = Math.Min(_answer.OpenHints + 1, _question.Points.Count) };
                return;
            case "keep":
                return;
            default:
                await SendAsync(_question);
                return;
        }
    }

    private async Task SendAsync(Question question)
    {
        var outcome = await Answers.RecordAsync(Learner, _answer.ToDraft(question, IsExam), Context.RequestAborted);
        if (outcome is AnswerOutcome.Kept { Answer.Id: var id })
        {
            Navigation.NavigateTo($"/questions/{Id}/answers/{id}");
            return;
        }

        _refusal = outcome switch
        {
            AnswerOutcome.Empty => "There is no word in the box yet. Write or say your answer, then ask for feedback.",
            AnswerOutcome.TooLong => AnswerSize.TooLong,
            _ => "It could not be sent. Load the page again; this browser keeps what you wrote.",
        };
    }
}
