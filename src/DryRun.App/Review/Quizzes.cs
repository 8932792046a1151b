using DryRun.App.Coaching;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using DryRun.Core.Review;
using DryRun.Storage;
using DryRun.Storage.Review;
using Microsoft.EntityFrameworkCore;

namespace DryRun.App.Review;

/// <summary>
/// Quizzes from their first question to the last. How it works: the plan and the answers are stored; what comes next is a pure
/// function of both, so a quiz goes on wherever it was left.
/// </summary>
public sealed class Quizzes
{
    /// <summary>What the network and a slow hand may add to the time of a question.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(4);

    private readonly QuizItems _items;
    private readonly Answers _answers;
    private readonly QuizCourses _courses;
    private readonly QuizRecorder _recorder;
    private readonly IDbContextFactory<LearnerData> _data;
    private readonly TimeProvider _clock;

    /// <summary>Quizzes over this catalogue.</summary>
    public Quizzes(
        Catalogue catalogue, QuizItems items, Answers answers, Ratings ratings, IDbContextFactory<LearnerData> data, TimeProvider clock)
    {
        (_items, _answers, _data, _clock) = (items, answers, data, clock);
        _courses = new QuizCourses(catalogue, ratings);
        _recorder = new QuizRecorder(ratings, answers);
    }

    /// <summary>Begins a quiz of a set. Null when no template fits the request.</summary>
    /// <exception cref="Judging.PreparationException">The generator could not run.</exception>
    public async Task<string?> StartAsync(string learnerId, QuizRequest request, CancellationToken cancellationToken)
    {
        var planned = await _items.PlanAsync(request, cancellationToken);
        return planned.Count == 0 ? null : await KeepAsync(learnerId, request, [.. planned.Select(slot => slot.ToString())], cancellationToken);
    }

    /// <summary>Begins the quiz that finds a learner's level in each area.</summary>
    public Task<string> StartPlacementAsync(string learnerId, string title, CancellationToken cancellationToken)
    {
        var settings = new QuizSettings(QuizKind.Placement, TellsAtOnce: false, AsksConfidence: true, PerQuestion: null);
        return KeepAsync(learnerId, new QuizRequest(title, new SetRequest(Placement.Length, Seed: 0), settings), [], cancellationToken);
    }

    /// <summary>Where a quiz stands; from now on its current question counts as shown. Null when there is no such quiz.</summary>
    public async Task<QuizState?> ShowAsync(string learnerId, string id, CancellationToken cancellationToken)
    {
        await using var data = await _data.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(data, learnerId, id, cancellationToken) is not { } quiz)
        {
            return null;
        }

        var position = await _courses.PositionAsync(data, quiz, cancellationToken);
        if (position.Current is not { } slot || quiz.FinishedAt is not null || IsOver(quiz, TimeSpan.Zero))
        {
            await FinishAsync(data, quiz, cancellationToken);
            return Tell(quiz, position with { Current = null });
        }

        await PutOnScreenAsync(data, quiz, slot, cancellationToken);
        return Tell(quiz, position) with
        {
            Item = await _items.FindAsync(slot, cancellationToken),
            TimeLeft = (quiz.PerQuestion - (_clock.GetUtcNow() - quiz.CurrentSince)) ?? (quiz.InAll - (_clock.GetUtcNow() - quiz.CreatedAt)),
        };
    }

    /// <summary>Takes the answer to the question on screen.</summary>
    /// <exception cref="DryRun.Judge.Judging.JudgeBusyException">Too many runs wait; send it again later.</exception>
    public async Task<ReplyOutcome> AnswerAsync(string learnerId, string id, QuizReply reply, CancellationToken cancellationToken)
    {
        await using var data = await _data.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(data, learnerId, id, cancellationToken) is not { } quiz)
        {
            return ReplyOutcome.Unknown;
        }

        if (quiz.FinishedAt is not null || quiz.Current != reply.Slot || QuizSlot.Parse(reply.Slot) is not { } slot)
        {
            return ReplyOutcome.Stale;
        }

        if (IsOver(quiz, Grace))
        {
            await FinishAsync(data, quiz, cancellationToken);
            return ReplyOutcome.Late;
        }

        var item = await _items.FindAsync(slot, cancellationToken);
        return QuizItems.IsTooLong(item, reply.Given) ? ReplyOutcome.TooLong : await TakeAsync(data, quiz, (slot, item), reply, cancellationToken);
    }

    private async Task<ReplyOutcome> TakeAsync(
        LearnerData data, StoredQuiz quiz, (QuizSlot Slot, QuizItem? Item) asked, QuizReply reply, CancellationToken cancellationToken)
    {
        var answer = await ToAnswerAsync(quiz, asked.Item, reply, cancellationToken);
        quiz.Answers.Add(answer);
        quiz.Current = null;
        if (quiz.TellsAtOnce && asked.Item is not null)
        {
            await _recorder.RecordAsync(data, answer, asked.Item, asked.Slot.Round > 0, cancellationToken);
        }

        return await TrySaveAsync(data, cancellationToken) ? ReplyOutcome.Taken : ReplyOutcome.Stale;
    }

    /// <summary>Takes back the last answer of a quiz that has told nothing yet. False when there is nothing to take back.</summary>
    public async Task<bool> TakeBackAsync(string learnerId, string id, CancellationToken cancellationToken)
    {
        await using var data = await _data.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(data, learnerId, id, cancellationToken) is not { TellsAtOnce: false, FinishedAt: null, Answers.Count: > 0 } quiz)
        {
            return false;
        }

        data.QuizAnswers.Remove(quiz.Answers[^1]);
        quiz.Current = null;
        return await TrySaveAsync(data, cancellationToken);
    }

    /// <summary>Ends a quiz with the answers it has. False when there is no such quiz.</summary>
    public async Task<bool> EndAsync(string learnerId, string id, CancellationToken cancellationToken)
    {
        await using var data = await _data.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(data, learnerId, id, cancellationToken) is not { } quiz)
        {
            return false;
        }

        await FinishAsync(data, quiz, cancellationToken);
        return true;
    }

    /// <summary>The answers of a quiz in order; empty while it tells nothing. Null when there is no such quiz.</summary>
    public async Task<IReadOnlyList<QuizAnswer>?> AnswersAsync(string learnerId, string id, CancellationToken cancellationToken)
    {
        await using var data = await _data.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(data, learnerId, id, cancellationToken) is not { } quiz)
        {
            return null;
        }

        if (!quiz.TellsAtOnce && quiz.FinishedAt is null)
        {
            return [];
        }

        var graded = await _answers.ByKeyAsync(learnerId, [.. quiz.Answers.Select(answer => QuizRecorder.KeyOf(id, answer.Number))], cancellationToken);
        var answers = new List<QuizAnswer>();
        foreach (var row in quiz.Answers)
        {
            answers.Add(await ShownAsync(row, cancellationToken) with { Graded = graded.GetValueOrDefault(QuizRecorder.KeyOf(id, row.Number)) });
        }

        return answers;
    }

    /// <summary>A learner's quizzes, latest first.</summary>
    public async Task<IReadOnlyList<QuizState>> ListAsync(string learnerId, int most, CancellationToken cancellationToken)
    {
        await using var data = await _data.CreateDbContextAsync(cancellationToken);
        var rows = await data.Quizzes.AsNoTracking().Include(quiz => quiz.Answers.OrderBy(answer => answer.Number))
            .Where(quiz => quiz.LearnerId == learnerId)
            .OrderByDescending(quiz => quiz.CreatedAt).ThenByDescending(quiz => quiz.Id).Take(most).ToListAsync(cancellationToken);
        var states = new List<QuizState>();
        foreach (var quiz in rows)
        {
            states.Add(Tell(quiz, await _courses.PositionAsync(data, quiz, cancellationToken)));
        }

        return states;
    }

    private async Task<string> KeepAsync(
        string learnerId, QuizRequest request, IReadOnlyList<string> planned, CancellationToken cancellationToken)
    {
        var (now, settings) = (_clock.GetUtcNow(), request.Settings);
        var quiz = new StoredQuiz
        {
            Id = Guid.CreateVersion7(now).ToString("N"),
            LearnerId = learnerId,
            Kind = settings.Kind,
            Title = request.Title,
            TellsAtOnce = settings.TellsAtOnce,
            AsksConfidence = settings.AsksConfidence,
            PerQuestion = settings.PerQuestion,
            InAll = settings.InAll,
            Week = request.Week,
            Planned = planned,
            CreatedAt = now,
        };
        await using var data = await _data.CreateDbContextAsync(cancellationToken);
        data.Quizzes.Add(quiz);
        await data.SaveChangesAsync(cancellationToken);
        return quiz.Id;
    }

    private static Task<StoredQuiz?> FindAsync(LearnerData data, string learnerId, string id, CancellationToken cancellationToken) =>
        data.Quizzes.Include(quiz => quiz.Answers.OrderBy(answer => answer.Number)).ThenInclude(answer => answer.Attempt)
            .SingleOrDefaultAsync(quiz => quiz.Id == id && quiz.LearnerId == learnerId, cancellationToken);

    private async Task PutOnScreenAsync(LearnerData data, StoredQuiz quiz, QuizSlot slot, CancellationToken cancellationToken)
    {
        if (quiz.Current != slot.ToString())
        {
            (quiz.Current, quiz.CurrentSince) = (slot.ToString(), _clock.GetUtcNow());
            await data.SaveChangesAsync(cancellationToken);
        }
    }

    private async Task<StoredQuizAnswer> ToAnswerAsync(
        StoredQuiz quiz, QuizItem? item, QuizReply reply, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        var duration = now - (quiz.CurrentSince ?? now);
        var isOver = quiz.PerQuestion is { } limit && duration > limit + Grace;
        var isBlank = item is QuizItem.InWords && string.IsNullOrWhiteSpace(reply.Given?.Text);
        var given = isOver || isBlank ? null : reply.Given;
        var score = item is null || given is null ? 0 : await _items.ScoreAsync(item, given, cancellationToken);
        return new StoredQuizAnswer
        {
            LearnerId = quiz.LearnerId,
            QuizId = quiz.Id,
            Number = quiz.Answers.Count,
            Slot = reply.Slot,
            Answer = given?.Text,
            Line = given?.Line,
            Score = score,
            Confidence = given is null ? null : reply.Confidence,
            Duration = duration,
            AnsweredAt = now,
        };
    }

    private async Task FinishAsync(LearnerData data, StoredQuiz quiz, CancellationToken cancellationToken)
    {
        if (quiz.FinishedAt is not null)
        {
            return;
        }

        foreach (var answer in quiz.Answers.Where(answer => answer.Attempt is null))
        {
            if (QuizSlot.Parse(answer.Slot) is { } slot && await _items.FindAsync(slot, cancellationToken) is { } item)
            {
                await _recorder.RecordAsync(data, answer, item, slot.Round > 0, cancellationToken);
            }
        }

        (quiz.FinishedAt, quiz.Current) = (_clock.GetUtcNow(), null);
        if (quiz.Week is { } week && NotReached(quiz) == 0)
        {
            QuizRecorder.RecordWeek(data, quiz, week, quiz.FinishedAt.Value);
        }

        await data.SaveChangesAsync(cancellationToken);
    }

    private async Task<QuizAnswer> ShownAsync(StoredQuizAnswer row, CancellationToken cancellationToken)
    {
        var slot = QuizSlot.Parse(row.Slot)!.Value;
        var item = await _items.FindAsync(slot, cancellationToken);
        var given = row.Answer is null ? null : new GivenAnswer(row.Answer) { Line = row.Line };
        var known = item is QuizItem.Generated made && given is not null ? AnswerChecks.Check(made.Question, given) : null;
        var result = known ?? new CheckedAnswer(QuizMark.IsRight(slot, row.Score), row.Score, Remark: null, Misconception: null);
        return new QuizAnswer(row.Number, slot, item, given, result, row.Confidence, row.Duration);
    }

    private bool IsOver(StoredQuiz quiz, TimeSpan grace) => quiz.InAll is { } limit && _clock.GetUtcNow() - quiz.CreatedAt > limit + grace;

    private static int NotReached(StoredQuiz quiz)
    {
        var planned = quiz.Kind == QuizKind.Placement ? Placement.Length : quiz.Planned.Count;
        return Math.Max(0, planned - quiz.Answers.Count(answer => QuizSlot.Parse(answer.Slot) is { Round: 0 }));
    }

    private static async Task<bool> TrySaveAsync(LearnerData data, CancellationToken cancellationToken)
    {
        try
        {
            await data.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            // The same question was answered by another request at the same time; the first one counts.
            return false;
        }
    }

    private static QuizState Tell(StoredQuiz quiz, QuizPosition position) => new(
        quiz.Id,
        quiz.Title,
        new QuizSettings(quiz.Kind, quiz.TellsAtOnce, quiz.AsksConfidence, quiz.PerQuestion) { InAll = quiz.InAll },
        position.Answered,
        quiz.FinishedAt is null ? position.Left : 0,
        quiz.FinishedAt)
    {
        Slot = quiz.FinishedAt is null ? position.Current : null,
        NotReached = quiz.FinishedAt is null ? 0 : NotReached(quiz),
        Week = quiz.Week,
    };
}
