using DryRun.App;
using DryRun.App.Questions;
using DryRun.Core.Curriculum;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Questions.Sets;

/// <summary>
/// The generator. A set is all in its address, so an address with a set shows it. A job text is posted here and is on the page that
/// comes back, nowhere else; the address of its set carries what it came to.
/// </summary>
public sealed partial class GeneratorPage
{
    private SetQuery _query = new();
    private SetQuery _kept = new();
    private MadeSet? _set;
    private string? _text;
    private string? _refusal;

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [Inject]
    private Catalogue Catalogue { get; set; } = null!;

    [Inject]
    private QuestionSets Sets { get; set; } = null!;

    private string? Few => _set is { } set && set.Questions.Count < set.Order.Request.Count
        ? " There are no more different ones that fit; add topics or kinds for a longer set."
        : null;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var fields = Context.Request.Query;
        _query = SetQuery.Read(name => fields[name]);
        if (HttpMethods.IsGet(Context.Request.Method) && SetQuery.IsSet(fields.Keys))
        {
            await ShowAsync(job: null);
        }
    }

    private async Task ReadAsync()
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        _query = SetQuery.Read(name => form[name]);
        var job = await JobUpload.TakeAsync(form, Context.RequestAborted);
        _text = job is JobText.Taken taken ? taken.Text : null;
        await ShowAsync(job);
    }

    private async Task ShowAsync(JobText? job)
    {
        switch (SetOrder.Of(_query.ToWishes(job), Catalogue))
        {
            case SetOrder.Refused refused:
                Refuse(refused.Reason);
                break;
            case SetOrder.Taken order:
                _kept = order.Reading is null ? _query : _query.Keep(order.Request);
                _set = await Sets.MakeMixedAsync(DryRunOptions.LocalLearner, order, Context.RequestAborted);
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
