import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { S3Einstellung } from '@/server/kern/env';
import type { Ablage } from './ablage';

const SCHLUESSEL = /^[0-9a-f]{32}$/;
/** One bucket may serve other things too: everything of ours begins like this. */
const VORSILBE = 'dateien/';
const BESITZER = 'besitzer/';
/** So much is held in memory of each part that is under way, and so many are. */
const TEIL = 8 * 1024 * 1024;
const ZUGLEICH = 2;

/** The SDK is loaded by whoever has a bucket; a folder pays nothing for it. */
const lade = () => Promise.all([import('@aws-sdk/client-s3'), import('@aws-sdk/lib-storage')]);

const fehlt = (fehler: unknown): boolean => {
  const { name, $metadata } = fehler as { name?: string; $metadata?: { httpStatusCode?: number } };
  return (
    name === 'NoSuchKey' ||
    name === 'NotFound' ||
    (name !== 'NoSuchBucket' && $metadata?.httpStatusCode === 404)
  );
};

/** Files in a bucket that speaks S3. Sent in parts while they are counted and hashed; a file is whole or not there. */
export function s3Ablage({ eimer, region, schluessel, geheimnis, adresse }: S3Einstellung): Ablage {
  const verbunden = lade().then(([s3, lib]) => {
    const client = new s3.S3Client({
      region,
      credentials: { accessKeyId: schluessel, secretAccessKey: geheimnis },
      // Servers other than Amazon's know buckets by path, and no checksums of their own kind.
      ...(adresse && { endpoint: adresse, forcePathStyle: true }),
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
    return { s3, lib, client };
  });
  const Bucket = eimer;
  const ort = (ablage: string): { Bucket: string; Key: string } => {
    if (!SCHLUESSEL.test(ablage)) throw new Error('Kein Schlüssel der Ablage.');
    return { Bucket, Key: VORSILBE + ablage };
  };
  return {
    async put(inhalt) {
      const { lib, client } = await verbunden;
      const ablage = randomBytes(16).toString('hex');
      const hash = createHash('sha256');
      let groesse = 0;
      async function* gemessen() {
        for await (const stueck of inhalt) {
          hash.update(stueck);
          groesse += stueck.byteLength;
          yield stueck;
        }
      }
      // Where the source fails, the upload takes back the parts it has sent.
      await new lib.Upload({
        client,
        params: { ...ort(ablage), Body: Readable.from(gemessen(), { objectMode: false }) },
        partSize: TEIL,
        queueSize: ZUGLEICH,
        leavePartsOnError: false,
      }).done();
      return { ablage, groesse, sha256: hash.digest('hex') };
    },
    async stream(ablage, bereich) {
      const wo = ort(ablage);
      const { s3, client } = await verbunden;
      const Range = bereich && `bytes=${bereich.von}-${bereich.bis}`;
      try {
        const { Body } = await client.send(new s3.GetObjectCommand({ ...wo, ...(Range && { Range }) }));
        return (Body?.transformToWebStream() as ReadableStream<Uint8Array> | undefined) ?? null;
      } catch (fehler) {
        if (fehlt(fehler)) return null;
        throw fehler;
      }
    },
    async delete(ablage) {
      const wo = ort(ablage);
      const { s3, client } = await verbunden;
      await client.send(new s3.DeleteObjectCommand(wo));
    },
    async exists(ablage) {
      const wo = ort(ablage);
      const { s3, client } = await verbunden;
      try {
        await client.send(new s3.HeadObjectCommand(wo));
        return true;
      } catch (fehler) {
        if (!fehlt(fehler)) throw fehler;
        // A HEAD has no body to tell a missing file from a missing bucket.
        await client.send(new s3.HeadBucketCommand({ Bucket }));
        return false;
      }
    },
    async *liste() {
      const { s3, client } = await verbunden;
      const seiten = s3.paginateListObjectsV2({ client }, { Bucket, Prefix: VORSILBE });
      for await (const { Contents = [] } of seiten)
        for (const { Key = '', LastModified } of Contents) {
          const ablage = Key.slice(VORSILBE.length);
          if (SCHLUESSEL.test(ablage) && LastModified) yield { ablage, am: LastModified };
        }
    },
    async verwirfUnfertige(vor) {
      const { s3, client } = await verbunden;
      const { Uploads = [] } = await client
        .send(new s3.ListMultipartUploadsCommand({ Bucket, Prefix: VORSILBE }))
        .catch((fehler: unknown) => {
          // A server that does not keep such a list keeps no such uploads for us.
          if ((fehler as { name?: string }).name === 'NotImplemented') return { Uploads: [] };
          throw fehler;
        });
      const alte = Uploads.filter((u) => u.Initiated && u.Initiated < vor);
      for (const { Key, UploadId } of alte)
        await client.send(new s3.AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
      return alte.length;
    },
    async besitzer(kennung) {
      const { s3, client } = await verbunden;
      await client.send(new s3.PutObjectCommand({ Bucket, Key: BESITZER + kennung, Body: kennung }));
      const { Contents = [] } = await client.send(new s3.ListObjectsV2Command({ Bucket, Prefix: BESITZER }));
      return Contents.flatMap(({ Key }) => (Key ? [Key.slice(BESITZER.length)] : []));
    },
  };
}
