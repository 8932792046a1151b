using DryRun.Core.Practice;
using DryRun.Core.Questions;
using DryRun.Storage;
using DryRun.Storage.Practice;
using DryRun.Storage.Review;

namespace DryRun.App.Review;

/// <summary>Turns answers of a quiz into attempts, evidence and ratings, once what is right has been shown.</summary>
internal sealed class QuizRecorder(Ratings ratings)
{
    /// <summary>Records an answer; the caller saves. A fresh variant counts as evidence but moves no rating.</summary>
    public async Task RecordAsync(
        LearnerData data, StoredQuizAnswer answer, GeneratedQuestion question, bool isVariant, CancellationToken cancellationToken)
    {
        answer.Attempt = new StoredAttempt
        {
            LearnerId = answer.LearnerId,
            Kind = ItemKind.Generated,
            ItemId = question.Template,
            StartedAt = answer.AnsweredAt - answer.Duration,
            EndedAt = answer.AnsweredAt,
            SelfRating = (int?)answer.Confidence,
        };
        data.Evidence.Add(new StoredEvidence
        {
            LearnerId = answer.LearnerId,
            Attempt = answer.Attempt,
            Kind = ItemKind.Generated,
            ItemId = question.Template,
            Score = answer.Score,
            Duration = answer.Duration,
            Topics = question.Topics,
            When = answer.AnsweredAt,
        });
        if (!isVariant)
        {
            await ratings.MoveAsync(data, answer.LearnerId, question, answer.Score, cancellationToken);
        }
    }
}
