using DryRun.App.Coaching;
using DryRun.Core.Practice;
using DryRun.Core.Questions;
using DryRun.Core.Review;
using DryRun.Storage;
using DryRun.Storage.Practice;
using DryRun.Storage.Review;
using Microsoft.EntityFrameworkCore;

namespace DryRun.App.Review;

/// <summary>Turns answers of a quiz into attempts, evidence and ratings, once what is right has been shown.</summary>
internal sealed class QuizRecorder(Ratings ratings, Answers answers)
{
    /// <summary>How the coach's answers of a quiz are found again.</summary>
    public static string KeyOf(string quizId, int number) => FormattableString.Invariant($"quiz-{quizId}-{number}");

    /// <summary>Records an answer; the caller saves. A fresh variant counts as evidence but moves no rating.</summary>
    public async Task RecordAsync(LearnerData data, StoredQuizAnswer answer, QuizItem item, bool isVariant, CancellationToken cancellationToken)
    {
        switch (item)
        {
            case QuizItem.InWords asked:
                await InWordsAsync(data, answer, asked.Question, cancellationToken);
                break;
            case QuizItem.Generated made:
                Add(data, answer, ItemKind.Generated, made.Question.Template, made.Question.Topics);
                if (!isVariant)
                {
                    await ratings.MoveAsync(data, answer.LearnerId, made.Question, answer.Score, cancellationToken);
                }

                break;
        }
    }

    /// <summary>Records that the quiz of a week was taken to its end; the caller saves. Its answers have evidence of their own.</summary>
    public static void RecordWeek(LearnerData data, StoredQuiz quiz, int week, DateTimeOffset now)
    {
        var firstTries = quiz.Answers.Where(answer => QuizSlot.Parse(answer.Slot) is { Round: 0 }).ToList();
        var attempt = new StoredAttempt
        {
            LearnerId = quiz.LearnerId, Kind = ItemKind.WeekQuiz, ItemId = WeekQuizzes.IdOf(week), StartedAt = quiz.CreatedAt, EndedAt = now,
        };
        data.Evidence.Add(new StoredEvidence
        {
            LearnerId = quiz.LearnerId,
            Attempt = attempt,
            Kind = attempt.Kind,
            ItemId = attempt.ItemId,
            Score = firstTries.Average(answer => answer.Score),
            Topics = [],
            When = now,
        });
    }

    private async Task InWordsAsync(LearnerData data, StoredQuizAnswer answer, Question question, CancellationToken cancellationToken)
    {
        if (answer.Answer is { } text)
        {
            var draft = new AnswerDraft(question.Id, text)
            {
                StartedAt = answer.AnsweredAt - answer.Duration,
                AnsweredAt = answer.AnsweredAt,
                SelfRating = (int?)answer.Confidence,
                Exam = true,
                IdempotencyKey = KeyOf(answer.QuizId, answer.Number),
            };
            var id = await answers.RecordAsync(answer.LearnerId, draft, cancellationToken) is AnswerOutcome.Kept kept
                ? kept.Answer.Id
                : throw new InvalidOperationException($"The answer to {question.Id} was taken and can't be kept.");
            answer.Attempt = await data.Answers.Where(row => row.Id == id).Select(row => row.Attempt).SingleAsync(cancellationToken);
        }
        else
        {
            Add(data, answer, ItemKind.Question, question.Id, question.Topics);
        }

        await ratings.MoveAsync(data, answer.LearnerId, question, answer.Score, cancellationToken);
    }

    private static void Add(LearnerData data, StoredQuizAnswer answer, ItemKind kind, string itemId, IReadOnlyList<string> topics)
    {
        answer.Attempt = new StoredAttempt
        {
            LearnerId = answer.LearnerId,
            Kind = kind,
            ItemId = itemId,
            StartedAt = answer.AnsweredAt - answer.Duration,
            EndedAt = answer.AnsweredAt,
            SelfRating = (int?)answer.Confidence,
        };
        data.Evidence.Add(new StoredEvidence
        {
            LearnerId = answer.LearnerId,
            Attempt = answer.Attempt,
            Kind = kind,
            ItemId = itemId,
            Score = answer.Score,
            Duration = answer.Duration,
            Topics = topics,
            When = answer.AnsweredAt,
        });
    }
}
