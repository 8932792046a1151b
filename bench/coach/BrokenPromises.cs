using DryRun.Core.Coaching;
using DryRun.Core.Questions;

namespace DryRun.CoachBench;

/// <summary>Shows the promises of questions that are broken.</summary>
internal static class BrokenPromises
{
    public static void Print(IEnumerable<Question> questions, Grader grader)
    {
        foreach (var question in questions)
        {
            foreach (var broken in AnswerPromises.Broken(grader, question))
            {
                var place = broken.Sample is { } sample ? $"{sample.Grade.ToString().ToLowerInvariant()}/{sample.Name}" : "model";
                Console.WriteLine($"{question.Id} {place}: {broken.Promise}: {broken.Found}");
            }
        }
    }
}
