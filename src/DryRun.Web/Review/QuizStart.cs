using DryRun.App;
using DryRun.App.Judging;
using DryRun.App.Review;
using DryRun.Core.Questions;
using DryRun.Core.Review;
using DryRun.Judge.Judging;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace DryRun.Web.Review;

/// <summary>Begins quizzes from pages.</summary>
internal static class QuizStart
{
    /// <summary>The quiz of a week, with a set of its own.</summary>
    public static QuizRequest Of(WeekQuiz quiz, TimeProvider clock)
    {
        var settings = new QuizSettings(QuizKind.Week, TellsAtOnce: true, AsksConfidence: true, PerQuestion: null);
        return new QuizRequest(quiz.Title, new SetRequest(WeekQuizzes.Length, FreshSeed.Of(clock)) { Topics = quiz.Topics }, settings) { Week = quiz.Week };
    }

    /// <summary>Begins a quiz and goes to it; where that can't be, says why in a sentence.</summary>
    public static async Task<string?> TryAsync(Quizzes quizzes, NavigationManager navigation, QuizRequest request, CancellationToken cancellationToken)
    {
        try
        {
            if (await quizzes.StartAsync(DryRunOptions.LocalLearner, request, cancellationToken) is { } id)
            {
                navigation.NavigateTo($"/quiz/{id}");
                return null;
            }

            return "No question fits that choice yet. Take another area or level.";
        }
        catch (JudgeBusyException)
        {
            return "Too many programs wait to be run. Start again in a few seconds.";
        }
        catch (Exception exception) when (exception is SandboxNotPermittedException or PreparationException)
        {
            return exception.Message;
        }
    }
}
