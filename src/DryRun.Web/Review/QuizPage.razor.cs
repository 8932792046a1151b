using DryRun.App;
using DryRun.App.Coaching;
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
    private string? _written;

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

        var form = await Context.Request.ReadFormAsync(Aborted);
        if (state.Settings.InAll is not null && QuizForm.IsTimeOver(form))
        {
            await EndAsync();
            return;
        }

        _written = QuizForm.Text(form);
        var reply = QuizForm.Reply(state.Item, form);
        if (QuizForm.IsEmpty(reply) && state.Question?.Rule is not Core.Questions.AnswerRule.Pick)
        {
            Refuse(state.Item is QuizItem.InWords
                ? "Nothing is written yet. Write an answer, or say that you don't know."
                : "Nothing is chosen yet. Choose an answer, or say that you don't know.");
            return;
        }

        await SendAsync(state, reply);
    }

    private async Task SendAsync(QuizState state, QuizReply reply)
    {
        try
        {
            var outcome = await Quizzes.AnswerAsync(DryRunOptions.LocalLearner, Id, reply, Aborted);
            if (outcome == ReplyOutcome.TooLong)
            {
                Refuse(FormattableString.Invariant($"Your answer has more than {AnswerSize.MaxCharacters} characters. Say it in fewer."));
                return;
            }

            var tells = outcome == ReplyOutcome.Taken && state.Settings.TellsAtOnce;
            Navigation.NavigateTo(tells ? $"/quiz/{Id}/{state.Answered + 1}" : $"/quiz/{Id}");
        }
        catch (JudgeBusyException)
        {
            Refuse("Too many programs wait to be run. Send your answer again in a few seconds.", StatusCodes.Status503ServiceUnavailable);
        }
        catch (Exception exception) when (exception is SandboxNotPermittedException or PreparationException)
        {
            Refuse(exception.Message, StatusCodes.Status503ServiceUnavailable);
        }
    }

    // Turbo shows the page that comes back in place of a redirect only when its status says that something was wrong.
    private void Refuse(string notice, int status = StatusCodes.Status422UnprocessableEntity)
    {
        _notice = notice;
        Context.Response.StatusCode = status;
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
