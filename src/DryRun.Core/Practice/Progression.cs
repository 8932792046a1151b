using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using DryRun.Core.Review;

namespace DryRun.Core.Practice;

/// <summary>
/// Turns evidence into progress. Evidence of items that have left the catalogue is kept but not counted, so that
/// a changed catalogue never wipes what was done.
/// </summary>
public static class Progression
{
    /// <summary>The score from which a problem counts as solved and a lesson as read.</summary>
    public const double Complete = 1;

    /// <summary>The score from which a question counts as answered: something of it was said, and it was not all wrong.</summary>
    public const double Answered = 0.25;

    /// <summary>Where a learner stands by all the evidence there is.</summary>
    public static LearnerProgress Of(Catalogue catalogue, IReadOnlyCollection<Evidence> evidence)
    {
        var record = Record.Of(catalogue, evidence);

        return new LearnerProgress
        {
            Solved = record.Solved,
            Attempted = record.Attempted,
            LessonsRead = record.Read,
            Answered = record.Answered,
            Asked = record.Asked,
            Quizzed = record.Quizzed,
            Days = [.. catalogue.Roadmap.Days.Select(day => Progress(catalogue, day, record))],
            Areas = [.. catalogue.Areas.Select(area => Progress(catalogue, area, record))],
            Next = Next(catalogue, record),
        };
    }

    /// <summary>The lessons of a day, its drills, its problems, and on a week's last day the week's quiz, in the order in which they are done.</summary>
    public static IReadOnlyList<DayItem> Items(Catalogue catalogue, Day day) =>
    [
        .. day.Lessons.Select(catalogue.Lesson).OfType<Lesson>()
            .Select(lesson => new DayItem(ItemKind.Lesson, lesson.Id, lesson.Title, lesson.Minutes)),
        .. DayQuestions.DrillsOf(catalogue, day)
            .Select(question => new DayItem(ItemKind.Question, question.Id, question.Title, DayQuestions.Minutes(question.Kind))),
        .. day.Problems.Select(catalogue.Problem).OfType<Problem>()
            .Select(problem => new DayItem(ItemKind.Problem, problem.Slug, problem.Title, problem.Minutes)),
        .. WeekQuizzes.On(catalogue, day) is { } quiz
            ? (DayItem[])[new(ItemKind.WeekQuiz, quiz.Id, quiz.Title, WeekQuizzes.Minutes)]
            : [],
    ];

    private static DayProgress Progress(Catalogue catalogue, Day day, Record record)
    {
        var items = Items(catalogue, day);
        return new DayProgress(day, items.Count(record.IsDone), items.Count);
    }

    private static AreaProgress Progress(Catalogue catalogue, Area area, Record record)
    {
        var topics = catalogue.Topics.Where(topic => topic.AreaId == area.Id).Select(topic => topic.Id).ToHashSet();
        var lessons = catalogue.Lessons.Where(lesson => lesson.Topics.Any(topics.Contains)).ToList();
        var problems = catalogue.Problems.Where(problem => problem.Topics.Any(topics.Contains)).ToList();
        var questions = catalogue.Questions.Where(question => question.Topics.Any(topics.Contains)).ToList();
        var done = lessons.Count(lesson => record.Read.ContainsKey(lesson.Id))
            + problems.Count(problem => record.Solved.Contains(problem.Slug))
            + questions.Count(question => record.Answered.Contains(question.Id));

        return new AreaProgress(area, done, lessons.Count + problems.Count + questions.Count);
    }

    private static NextStep? Next(Catalogue catalogue, Record record) => catalogue.Roadmap.Days
        .SelectMany(day => Items(catalogue, day).Select(item => new NextStep(day, item)))
        .FirstOrDefault(step => !record.IsDone(step.Item));

    private sealed record Record(
        HashSet<string> Solved, HashSet<string> Attempted, Dictionary<string, DateTimeOffset> Read, HashSet<string> Answered, HashSet<string> Asked)
    {
        public static Record Of(Catalogue catalogue, IReadOnlyCollection<Evidence> evidence)
        {
            var problems = evidence
                .Where(item => item.Kind == ItemKind.Problem && catalogue.Problem(item.ItemId) is not null)
                .ToList();
            var questions = evidence
                .Where(item => item.Kind == ItemKind.Question && catalogue.Question(item.ItemId) is not null)
                .ToList();
            var read = evidence
                .Where(item => item.Kind == ItemKind.Lesson && catalogue.Lesson(item.ItemId) is not null)
                .GroupBy(item => item.ItemId)
                .ToDictionary(group => group.Key, group => group.Min(item => item.When));

            var quizzed = evidence.Where(item => item.Kind == ItemKind.WeekQuiz).Select(item => item.ItemId).ToHashSet();

            return new Record(
                problems.Where(item => item.Score >= Complete).Select(item => item.ItemId).ToHashSet(),
                problems.Select(item => item.ItemId).ToHashSet(),
                read,
                questions.Where(item => item.Score >= Progression.Answered).Select(item => item.ItemId).ToHashSet(),
                questions.Select(item => item.ItemId).ToHashSet())
            {
                Quizzed = quizzed,
            };
        }

        public required HashSet<string> Quizzed { get; init; }

        public bool IsDone(DayItem item) => item.Kind switch
        {
            ItemKind.Lesson => Read.ContainsKey(item.Id),
            ItemKind.Problem => Solved.Contains(item.Id),
            ItemKind.Question => Answered.Contains(item.Id),
            ItemKind.WeekQuiz => Quizzed.Contains(item.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(item), item.Kind, "Not a kind of item."),
        };
    }
}
