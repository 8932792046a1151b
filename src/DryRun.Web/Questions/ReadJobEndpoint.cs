using System.Text.Json;
using DryRun.App.Questions;
using DryRun.Core.Curriculum;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Questions;

/// <summary>A job description or CV that was pasted.</summary>
/// <param name="Text">The text.</param>
public sealed record ReadJobRequest(string Text);

/// <summary>Reads a job description or CV. It is read in memory, and forgotten with the answer.</summary>
internal static class ReadJobEndpoint
{
    private const string NoFile = "Send one file as the part 'file' of a multipart form, or {\"text\": \"...\"} as JSON.";

    // The whole form stays in memory: nothing a learner sends is written to a temporary file.
    private static readonly FormOptions InMemory = new()
    {
        MemoryBufferThreshold = (int)RequestLimits.BodyBytes,
        MultipartBodyLengthLimit = RequestLimits.BodyBytes,
        ValueCountLimit = 16,
    };

    public static void MapReadJob(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/api/questions").WithTags("Questions").MapPost("/read-job", ReadAsync)
            .WithSummary("Reads skills, level and topics from a job description or CV")
            .WithDescription("JSON {text}, or a multipart form with one file (text, Markdown, PDF, DOCX; 1 MB at most). Nothing is stored.")
            .Accepts<ReadJobRequest>("application/json", "multipart/form-data")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static async Task<Results<Ok<JobReadingResponse>, ProblemHttpResult>> ReadAsync(
        HttpRequest request, Catalogue catalogue, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType && !request.HasJsonContentType())
        {
            return Problems.Of(StatusCodes.Status415UnsupportedMediaType, NoFile);
        }

        return await TakeAsync(request, cancellationToken) switch
        {
            JobText.Taken taken => TypedResults.Ok(JobReadingResponse.Of(taken.Read(catalogue))),
            JobText.Refused { IsTooLarge: true } refused => Problems.Of(StatusCodes.Status413PayloadTooLarge, refused.Reason),
            JobText.Refused refused => Problems.Of(StatusCodes.Status400BadRequest, refused.Reason),
            _ => throw new InvalidOperationException("A text is taken or refused."),
        };
    }

    private static async Task<JobText> TakeAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.HasJsonContentType())
        {
            return await JsonAsync(request, cancellationToken) is { Text: { } text } ? JobText.From(text) : new JobText.Refused(NoFile);
        }

        try
        {
            var form = await request.ReadFormAsync(InMemory, cancellationToken);
            return form.Files is [var file] ? await FileAsync(file, cancellationToken) : new JobText.Refused(NoFile);
        }
        catch (InvalidDataException)
        {
            return new JobText.Refused(NoFile);
        }
    }

    private static async Task<ReadJobRequest?> JsonAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFromJsonAsync(ApiJson.Default.ReadJobRequest, cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static async Task<JobText> FileAsync(IFormFile file, CancellationToken cancellationToken)
    {
        if (file.Length > JobText.MostBytes)
        {
            return new JobText.Refused(JobText.TooLong, IsTooLarge: true);
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        return JobText.From(file.FileName, bytes.ToArray(), cancellationToken);
    }
}
