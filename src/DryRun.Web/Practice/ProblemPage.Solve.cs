using DryRun.App.Judging;
using DryRun.App.Practice;
using DryRun.Judge.Judging;

namespace DryRun.Web.Practice;

/// <summary>What the forms of the problem page do.</summary>
public sealed partial class ProblemPage
{
    private async Task SolveAsync()
    {
        if (_problem is null)
        {
            return;
        }

        var form = await Context.Request.ReadFormAsync(Aborted);
        _code = Lines(form["code"]);
        _cases = [.. form["case"].Select(Lines)];
        await Drafts.SaveAsync(Learner, Slug, _code, Aborted);
        await (form["do"].ToString() switch
        {
            "reset" => ResetAsync(),
            "submit" => SubmitAsync(form["key"]),
            _ => RunAsync(),
        });
    }

    // Browsers send line ends of text boxes as CR LF.
    private static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n");

    private async Task ResetAsync()
    {
        await Drafts.SaveAsync(Learner, Slug, _problem!.Starter, Aborted);
        Navigation.NavigateTo($"/problems/{Slug}");
    }

    private async Task RunAsync()
    {
        var own = _cases.Where(text => text.Trim().Length > 0).Take(OwnInput.MaxCases)
            .Select((text, index) => (Number: index + 1, Read: OwnCase.Read(_problem!.Interface, text))).ToList();
        var faults = own.Where(each => each.Read.Fault is not null).Select(each => (each.Number, each.Read.Fault!)).ToList();
        _result = faults.Count > 0
            ? ResultWords.Unread(faults)
            : await RunAsync([.. own.Select(each => each.Read.Input!)]);
    }

    private async Task<ShownResult> RunAsync(IReadOnlyList<string> ownInputs)
    {
        if (CodeSize.IsTooLong(_code))
        {
            return ResultWords.Refused(CodeSize.TooLong);
        }

        try
        {
            var run = await Judge.RunAsync(_problem!, _code, ownInputs, Aborted);
            return ResultWords.Of(_problem!, run, Judge.FindPrepared(_problem!)?.CpuLimit);
        }
        catch (JudgeBusyException)
        {
            return ResultWords.Refused("Too many programs wait to be run. Try again in a few seconds; your code is saved.");
        }
        catch (Exception exception) when (exception is SandboxNotPermittedException or PreparationException)
        {
            return ResultWords.Refused(exception.Message);
        }
    }

    private async Task SubmitAsync(string? key)
    {
        var outcome = await Submissions.SubmitAsync(Learner, Slug, _code, key, Aborted);
        if (outcome is SubmitOutcome.KeyReused)
        {
            // The page was left open, or came back with the browser's Back, and the code is another one now.
            outcome = await Submissions.SubmitAsync(Learner, Slug, _code, idempotencyKey: null, Aborted);
        }

        if (outcome is SubmitOutcome.Taken { Submission.Id: var id })
        {
            await FinishedAsync(id);
            Navigation.NavigateTo($"/problems/{Slug}?submission={id}#result");
            return;
        }

        _result = ResultWords.Refused(Reason(outcome));
    }

    private async Task FinishedAsync(string id)
    {
        await foreach (var happened in Submissions.WatchAsync(Learner, id, Aborted))
        {
            if (happened is SubmissionEvent.Finished)
            {
                return;
            }
        }
    }

    private static string Reason(SubmitOutcome outcome) => outcome switch
    {
        SubmitOutcome.Busy busy => $"Too many submissions wait. Try again in {Measures.Of(busy.RetryAfter)}; your code is saved.",
        SubmitOutcome.TooLong => CodeSize.TooLong,
        SubmitOutcome.Unavailable unavailable => unavailable.Reason,
        _ => "It could not be submitted. Load the page again; your code is saved.",
    };
}
