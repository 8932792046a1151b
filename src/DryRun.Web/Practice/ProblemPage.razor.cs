using System.Globalization;
using DryRun.App;
using DryRun.App.Curriculum;
using DryRun.App.Judging;
using DryRun.App.Practice;
using DryRun.Core.Curriculum;
using DryRun.Core.Practice;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Practice;

/// <summary>
/// The problem page. What is seen is in its address: the submission whose result is shown, the hints that are open, a
/// version of the code that is taken. Without script each form posts here and the page comes back with the answer; the
/// session island fetches the same answers and takes over the regions that changed.
/// </summary>
public sealed partial class ProblemPage
{
    private const string Learner = DryRunOptions.LocalLearner;

    private static readonly (string Name, string Title)[] Panes =
        [("statement", "Problem"), ("code", "Code"), ("cases", "Own cases"), ("result", "Result")];

    private readonly string _key = Guid.NewGuid().ToString("N");
    private Problem? _problem;
    private string _code = "";
    private Draft? _draft;
    private bool _isSolved;
    private bool _isSubmission;
    private DateTimeOffset _now;
    private ShownResult? _result;
    private (string Href, string Title)? _next;
    private IReadOnlyList<string> _cases = [];
    private IReadOnlyList<Submission> _submissions = [];
    private IReadOnlyList<Draft> _versions = [];

    /// <summary>The problem.</summary>
    [Parameter]
    public string Slug { get; set; } = "";

    /// <summary>The submission whose result is shown.</summary>
    [SupplyParameterFromQuery]
    public string? Submission { get; set; }

    /// <summary><c>code</c> puts the submission's code into the editor.</summary>
    [SupplyParameterFromQuery]
    public string? Take { get; set; }

    /// <summary>The saved version whose code is put into the editor.</summary>
    [SupplyParameterFromQuery]
    public long? Version { get; set; }

    /// <summary>How many hints are open.</summary>
    [SupplyParameterFromQuery]
    public int? Hints { get; set; }

    /// <summary><c>show</c> opens the editorial before the problem is solved.</summary>
    [SupplyParameterFromQuery]
    public string? Editorial { get; set; }

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [CascadingParameter]
    private LearnerPreferences Preferences { get; set; } = LearnerPreferences.Default;

    [Inject]
    private Catalogue Catalogue { get; set; } = null!;

    [Inject]
    private Submissions Submissions { get; set; } = null!;

    [Inject]
    private Drafts Drafts { get; set; } = null!;

    [Inject]
    private Progress Progress { get; set; } = null!;

    [Inject]
    private ProblemJudge Judge { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    private CancellationToken Aborted => Context.RequestAborted;

    private int Opened => Math.Clamp(Hints ?? 0, 0, _problem!.Hints.Count);

    private string LowerPane => _result is null ? "cases" : "result";

    private string FirstPane => _result is null ? "statement" : "result";

    private string Sample => _problem is { Examples: [var first, ..] } problem ? ShownValue.Input(problem.Interface, first.Test.Input) : "";

    private string? SavedAgo =>
        _draft is { } draft ? (_now - draft.SavedAt).TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture) : null;

    private bool ShowsEditorial => _isSolved || Editorial == "show";

    private string EditorialHref => Navigation.GetUriWithQueryParameter("editorial", "show") + "#editorial";

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _problem = Catalogue.Problem(Slug);
        if (_problem is null)
        {
            Navigation.NotFound();
            return;
        }

        _now = Clock.GetUtcNow();
        _draft = await Drafts.FindAsync(Learner, Slug, Aborted);
        _versions = await Drafts.VersionsAsync(Learner, Slug, Aborted);
        _submissions = (await Submissions.ListAsync(Learner, Slug, 1, 20, Aborted)).Items;
        _code = _draft?.Code ?? _problem.Starter;
        await ProgressAsync();
        await TakeAsync();
    }

    private string Href(string name, int value, string anchor) =>
        string.Create(CultureInfo.InvariantCulture, $"{Navigation.GetUriWithQueryParameter(name, value)}#{anchor}{value}");

    private async Task ProgressAsync()
    {
        var progress = await Progress.ForAsync(Learner, Aborted);
        _isSolved = progress.Solved.Contains(Slug);
        _next = progress.Next is { } next ? (Words.Href(next.Item), next.Item.Title) : null;
    }

    // Shows the submission of the address, and puts the code that was asked for into the editor.
    private async Task TakeAsync()
    {
        if (_versions.FirstOrDefault(version => version.Id == Version) is { } version)
        {
            _code = version.Code;
        }

        if (Submission is null || await Submissions.FindAsync(Learner, Submission, Aborted) is not { } submission || submission.Problem != Slug)
        {
            return;
        }

        _code = Take == "code" ? submission.Code : _code;
        Show(submission);
    }

    private void Show(Submission submission)
    {
        _isSubmission = true;
        _result = submission.Result is { } result
            ? ResultWords.Of(_problem!, result, Judge.FindPrepared(_problem!)?.CpuLimit)
            : ResultWords.Refused("This submission has no verdict yet. Load the page again in a moment.");
    }
}
