using System.Text;
using DryRun.App;
using DryRun.App.Questions;
using DryRun.App.Review;
using DryRun.Core.Curriculum;
using DryRun.Core.Review;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Questions.Sets;

/// <summary>What the pages of sets ask for beside pages.</summary>
internal static class SetEndpoints
{
    private static readonly QuizSettings Calm = new(QuizKind.Practice, TellsAtOnce: true, AsksConfidence: true, PerQuestion: null);

    public static void MapSets(this IEndpointRouteBuilder routes)
    {
        var sets = routes.MapGroup("/generator").ExcludeFromDescription();
        sets.MapMethods("/export/{format}", [HttpMethods.Get, HttpMethods.Post], ExportAsync);
        sets.MapPost("/quiz", StartQuizAsync);
    }

    private static async Task<Results<RedirectHttpResult, ProblemHttpResult>> StartQuizAsync(
        HttpRequest request, Catalogue catalogue, Quizzes quizzes, CancellationToken cancellationToken)
    {
        switch (SetOrder.Of(await WishesAsync(request, cancellationToken), catalogue))
        {
            case SetOrder.Taken order:
                var quiz = new QuizRequest(order.Title, order.Request, Calm) { InWords = request.Form["mix"] == "1" ? order.InWords ?? [] : [] };
                return await quizzes.StartAsync(DryRunOptions.LocalLearner, quiz, cancellationToken) is { } id
                    ? TypedResults.Redirect($"/quiz/{id}")
                    : Problems.Of(StatusCodes.Status400BadRequest, "No question can be made of all this. Choose more topics or kinds, or any level.");
            case SetOrder.Refused refused:
                return Problems.Of(StatusCodes.Status400BadRequest, refused.Reason);
            default:
                throw new InvalidOperationException("An order is taken or refused.");
        }
    }

    // A set of a text is posted with the text, which is read again and forgotten again.
    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(
        string format, HttpRequest request, Catalogue catalogue, QuestionSets sets, CancellationToken cancellationToken)
    {
        if (SetFormats.Find(format) is not { } chosen)
        {
            return Problems.NotFound($"There is no format '{format}'. There are: {string.Join(", ", SetFormats.All.Select(known => known.Id))}.");
        }

        switch (SetOrder.Of(await WishesAsync(request, cancellationToken), catalogue))
        {
            case SetOrder.Taken order:
                var text = chosen.Write(await sets.MakeAsync(order, cancellationToken));
                return TypedResults.File(Encoding.UTF8.GetBytes(text), chosen.ContentType, chosen.File);
            case SetOrder.Refused refused:
                return Problems.Of(StatusCodes.Status400BadRequest, refused.Reason);
            default:
                throw new InvalidOperationException("An order is taken or refused.");
        }
    }

    private static async Task<SetWishes> WishesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return SetQuery.Read(name => request.Query[name]).ToWishes();
        }

        var form = await request.ReadFormAsync(cancellationToken);
        return SetQuery.Read(name => form[name]).ToWishes(form.ContainsKey("text") ? await JobUpload.TakeAsync(form, cancellationToken) : null);
    }
}
