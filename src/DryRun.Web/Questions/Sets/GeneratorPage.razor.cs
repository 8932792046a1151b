using DryRun.App;
using DryRun.App.Questions;
using DryRun.App.Review;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Questions.Sets;

/// <summary>
/// The generator. A set is all in its address, so an address with a set shows it. A job text is posted here and is on the page that
/// comes back, nowhere else; the address of its set carries what it came to.
/// </summary>
public sealed partial class GeneratorPage
{
    private const string Whole = "whole";

    private SetQuery _asked = new();
    private SetQuery _query = new();
    private SetQuery _kept = new();
    private Level? _level;
    private MadeSet? _set;
    private string? _text;
    private string? _refusal;
    private SavedSet? _saved;
    private IReadOnlyList<SavedSet> _list = [];

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [Inject]
    private Catalogue Catalogue { get; set; } = null!;

    [Inject]
    private QuestionSets Sets { get; set; } = null!;

    [Inject]
    private SavedSets Saved { get; set; } = null!;

    [Inject]
    private LearnerLevels Levels { get; set; } = null!;

    [Inject]
    private Ratings Ratings { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    private string WholeAddress => $"/generator{Context.Request.QueryString}&{Whole}=1";

    private string? Few => _set is { IsWhole: true } set && set.Questions.Count < set.Order.Request.Count
        ? " There are no more different ones that fit; add topics or kinds for a longer set."
        : null;

    // A text says its level itself, so the form for it does not begin with the learner's.
    private SetQuery JobQuery => _text is null ? _asked with { Level = null } : _asked;

    // Which level it is, and why that one.
    private string? LevelLine => (_asked.Level, _set?.Order.Request.Level) switch
    {
        (LearnerLevels.Mine, { } level) => $" Level: {QuestionWords.Of(level).ToLowerInvariant()}, by your answers so far.",
        (LearnerLevels.Mine, null) => " All levels: you have not answered questions on these topics yet.",
        _ => null,
    };

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var fields = Context.Request.Query;
        var isSet = SetQuery.IsSet(fields.Keys);
        _asked = isSet ? SetQuery.Read(name => fields[name]) : new SetQuery { Level = LearnerLevels.Mine, Seed = FreshSeed.Of(Clock) };
        _level = await Ratings.KnownLevelAsync(DryRunOptions.LocalLearner, [], Context.RequestAborted);
        if (HttpMethods.IsGet(Context.Request.Method) && isSet)
        {
            await ShowAsync(job: null);
        }

        _list = await Saved.ListAsync(DryRunOptions.LocalLearner, Context.RequestAborted);
    }

    private async Task ReadAsync()
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        _asked = SetQuery.Read(name => form[name]);
        var job = await JobUpload.TakeAsync(form, Context.RequestAborted);
        _text = job is JobText.Taken taken ? taken.Text : null;
        await ShowAsync(job);
    }

    private async Task ShowAsync(JobText? job)
    {
        var wishes = await Levels.ResolveAsync(DryRunOptions.LocalLearner, _asked.ToWishes(job), Context.RequestAborted);
        _query = _asked with { Level = wishes.Level };
        switch (SetOrder.Of(wishes, Catalogue))
        {
            case SetOrder.Refused refused:
                Refuse(refused.Reason);
                break;
            case SetOrder.Taken order:
                _set = job is null && !Context.Request.Query.ContainsKey(Whole)
                    ? await Sets.BeginMixedAsync(DryRunOptions.LocalLearner, order, Context.RequestAborted)
                    : await Sets.MakeMixedAsync(DryRunOptions.LocalLearner, order, Context.RequestAborted);
                _query = _query.With(_set);
                _kept = order.Reading is null ? _query : _query.Keep(order.Request);
                _saved = await Saved.FindByQueryAsync(DryRunOptions.LocalLearner, _kept.Written(), Context.RequestAborted);
                if (_set.Questions.Count == 0)
                {
                    Refuse("No question can be made of all this. Choose more topics or kinds, or any level.");
                }

                break;
        }
    }

    private void Refuse(string reason)
    {
        _refusal = reason;
        Context.Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
