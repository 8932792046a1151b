using DryRun.App;
using DryRun.App.Judging;
using DryRun.App.Review;
using DryRun.Judge.Judging;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Review;

/// <summary>The question of a quiz that is on screen.</summary>
public sealed partial class QuizPage
{
    private QuizState? _state;
    private string? _notice;

    /// <summary>The quiz.</summary>
    [Parameter] public string Id { get; set; } = "";

    [Inject] private Quizzes Quizzes { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter] private HttpContext Context { get; set; } = null!;

    private CancellationToken Aborted => Context.RequestAborted;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _state = await Quizzes.ShowAsync(DryRunOptions.LocalLearner, Id, Aborted);
        if (_state is null)
        {
            Navigation.NotFound();
        }
        else if (_state.Slot is null)
        {
            Navigation.NavigateTo($"/quiz/{Id}/result");
        }
    }

    private async Task AnswerAsync()
    {
        if (_state is not { Slot: not null } state)
        {
            return;
        }

        var reply = QuizForm.Reply(state.Question, await Context.Request.ReadFormAsync(Aborted));
        if (QuizForm.IsEmpty(reply) && state.Question?.Rule is not Core.Questions.AnswerRule.Pick)
        {
            _notice = "Nothing is chosen yet. Choose an answer, or say that you don't know.";
            return;
        }

        try
        {
            var outcome = await Quizzes.AnswerAsync(DryRunOptions.LocalLearner, Id, reply, Aborted);
            var tells = outcome == ReplyOutcome.Taken && state.Settings.TellsAtOnce;
            Navigation.NavigateTo(tells ? $"/quiz/{Id}/{state.Answered + 1}" : $"/quiz/{Id}");
        }
        catch (JudgeBusyException)
        {
            _notice = "Too many programs wait to be run. Send your answer again in a few seconds.";
        }
        catch (Exception exception) when (exception is SandboxNotPermittedException or PreparationException)
        {
            _notice = exception.Message;
        }
    }

    private async Task TakeBackAsync()
    {
        await Quizzes.TakeBackAsync(DryRunOptions.LocalLearner, Id, Aborted);
        Navigation.NavigateTo($"/quiz/{Id}");
    }

    private async Task EndAsync()
    {
        await Quizzes.EndAsync(DryRunOptions.LocalLearner, Id, Aborted);
        Navigation.NavigateTo($"/quiz/{Id}/result");
    }
}
